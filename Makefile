# Everything here does its own set-up: it needs Python 3.11 or newer, and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
WORKERS ?= 2

.PHONY: help generate check test lint conformance bench clean

help:
	@echo "make generate     write output_samples/ from input/"
	@echo "make check        tell whether output_samples/ is up to date"
	@echo "make test         run the tests"
	@echo "make lint         black, ruff, mypy, pyright and the layers of imports"
	@echo "make conformance  run the tests against tsc and published packages (needs npm)"
	@echo "make bench        measure each phase on two large packages, and what is generated (needs npm)"
	@echo "make clean        remove everything that the others made"

$(INSTALLED): pyproject.toml
	$(PYTHON) -c "import sys; sys.exit('Python 3.11 or newer is needed' if sys.version_info < (3, 11) else 0)"
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

generate: $(INSTALLED)
	$(BIN)/typeferry generate --prune

check: $(INSTALLED)
	$(BIN)/typeferry check --prune

test: $(INSTALLED)
	$(BIN)/python -m pytest --ignore=tests/conformance/packages -n $(WORKERS)

lint: $(INSTALLED)
	$(BIN)/black --quiet --check generator tests
	$(BIN)/ruff check --quiet generator tests
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/lint-imports

conformance: $(INSTALLED)
	$(BIN)/python tests/conformance/run.py

bench: $(INSTALLED)
	$(BIN)/python tests/bench/phases.py
	$(BIN)/python tests/bench/bench_evaluate.py
	$(BIN)/python tests/bench/bench_imports.py
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	$(BIN)/python tests/bench/bench_dataclasses.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find generator templates tests -name __pycache__ -prune -exec rm -rf {} +
