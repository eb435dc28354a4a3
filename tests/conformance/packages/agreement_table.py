"""A plug-in of pytest that prints what the tests on published packages counted, as one table at the end."""

import pytest

_HEADS = ("entry", "types", "values", "accepted", "disagreements")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [each for outcome in ("passed", "failed") for each in terminalreporter.getreports(outcome)]
    rows = [value for each in reports for name, value in each.user_properties if name == "agreement"]
    if not rows:
        return
    terminalreporter.section("agreement with tsc")
    for row in [_HEADS, *rows]:
        name, types, values, accepted, told = row
        terminalreporter.write_line(f"{name:32} {types:>6} {values:>7} {accepted:>9}  {told}")
