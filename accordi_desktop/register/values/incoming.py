# SPDX-License-Identifier: EUPL-1.2
"""An agreement that comes from another register, with the names of what that one knew by numbers."""

from dataclasses import dataclass

from accordi_desktop.model.enums import LinkKind
from accordi_desktop.register.values.drafts import AgreementDraft


@dataclass(frozen=True, slots=True)
class IncomingReference:
    """A link to an agreement by its reference; `wording` says it where that agreement is not to be found."""

    kind: LinkKind
    reference: str
    note: str = ""
    wording: str = ""


@dataclass(frozen=True, slots=True)
class IncomingAgreement:
    """A draft without terms and links, and these by name: one sector name a sector, empty for none.

    The ids of its periods only say which act a signatory or another act speaks of.
    """

    draft: AgreementDraft
    kind: str = ""
    sectors: tuple[str, ...] = ()
    links: tuple[IncomingReference, ...] = ()
