"""Circles in a graph of dependencies."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def circles(nodes: Sequence[Node], dependencies: Callable[[Node], Iterable[Node]]) -> list[list[Node]]:
    """The nodes in groups that depend on one another (most of one node), each group after what it depends on.

    Otherwise, and within a group, nodes keep their order. Tarjan's algorithm, without recursion.
    """
    position = {node: place for place, node in enumerate(nodes)}
    number: dict[Node, int] = {}
    lowest: dict[Node, int] = {}
    open_nodes: list[Node] = []
    is_open: set[Node] = set()
    groups: list[list[Node]] = []
    path: list[tuple[Node, Iterator[Node]]] = []

    def enter(node: Node) -> None:
        number[node] = lowest[node] = len(number)
        open_nodes.append(node)
        is_open.add(node)
        path.append((node, iter([each for each in dependencies(node) if each in position])))

    def leave(node: Node) -> None:
        path.pop()
        if path:
            parent = path[-1][0]
            lowest[parent] = min(lowest[parent], lowest[node])
        if lowest[node] == number[node]:
            group = [open_nodes.pop()]
            while group[-1] != node:
                group.append(open_nodes.pop())
            is_open.difference_update(group)
            groups.append(sorted(group, key=position.__getitem__))

    for root in nodes:
        if root not in number:
            enter(root)
        while path:
            node, rest = path[-1]
            for dependency in rest:
                if dependency not in number:
                    enter(dependency)
                    break
                if dependency in is_open:
                    lowest[node] = min(lowest[node], number[dependency])
            else:
                leave(node)
    return groups
