# SPDX-License-Identifier: EUPL-1.2
"""What a new agreement begins with; never filled into recorded agreements."""

from dataclasses import replace

from accordi_desktop.model.enums import BodyKind, Side
from accordi_desktop.register.values.drafts import AgreementDraft, PartyDraft, PeriodDraft, TitleDraft
from accordi_desktop.register.values.views import OfficeParticulars


def new_draft(
    reference: str, office: OfficeParticulars, after: AgreementDraft | None = None
) -> AgreementDraft:
    """The own side from the letterhead, an empty counterpart, a term of which nothing is stated yet.

    The next one `after` another keeps its kind of act and its own side.
    """
    if after is not None:
        own_side = tuple(replace(party, id=None) for party in after.parties if party.side is Side.OWN)
        draft = new_draft(reference, office)
        return replace(draft, kind_id=after.kind_id, parties=(*own_side, PartyDraft()))
    own = PartyDraft(
        name=office.body, side=Side.OWN, body_kind=BodyKind.CITY, city=office.city, country=office.country
    )
    return AgreementDraft(
        reference=reference,
        titles=(TitleDraft(),),
        parties=((own,) if office.body else ()) + (PartyDraft(),),
        periods=(PeriodDraft(),),
    )
