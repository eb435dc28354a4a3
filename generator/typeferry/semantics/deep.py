"""A stack deep enough for evaluation, which descends as far as types nest and interfaces extend each other."""

import sys
import threading
from collections.abc import Callable
from typing import TypeVar

_STACK_BYTES = 512 * 1024 * 1024
_RECURSION_LIMIT = 200_000

Result = TypeVar("Result")


def with_deep_stack(act: Callable[[], Result]) -> Result:
    """Runs something in a thread whose stack takes deep types."""
    results: list[Result] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            results.append(act())
        except BaseException as failure:  # noqa: BLE001
            failures.append(failure)

    before_size, before_limit = threading.stack_size(_STACK_BYTES), sys.getrecursionlimit()
    sys.setrecursionlimit(max(before_limit, _RECURSION_LIMIT))
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before_size)
        sys.setrecursionlimit(before_limit)
    if failures:
        raise failures[0]
    return results[0]
