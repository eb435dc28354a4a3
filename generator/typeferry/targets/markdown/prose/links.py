"""Where the links of a comment lead: only to what is known to be there, and never to a script."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urljoin

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_SAFE_SCHEMES = {"http:", "https:", "mailto:", "ftp:"}


@dataclass(frozen=True, slots=True)
class Links:
    """`find` knows the addresses of declarations and members by the names that comments use for them.

    Links without a host are relative to `base_url`; without one, they lead nowhere. `definitions` are the
    comment's own (`[name]: address`), by lower-case name.
    """

    find: Callable[[str], str | None]
    base_url: str | None = None
    definitions: Mapping[str, str] = field(default_factory=dict[str, str])

    def address(self, target: str) -> str | None:
        """The address for what a comment gives as a link's target, or None where it leads nowhere."""
        if (found := self.address_of_name(target)) is not None:
            return found
        if _SCHEME.match(target) or not target or target.startswith("#") or self.base_url is None:
            return None
        return urljoin(self.base_url, target)

    def address_of_name(self, name: str) -> str | None:
        """The same for `{@link name}`: a name, or an address with its host."""
        scheme = _SCHEME.match(name)
        if scheme is not None and scheme[0].lower() in _SAFE_SCHEMES:
            return name
        return self.find(name.removeprefix("#").removesuffix("()"))
