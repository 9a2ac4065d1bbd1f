# SPDX-License-Identifier: EUPL-1.2
"""The closed lists of the domain: each value is what the database stores and what the catalogues word."""

from enum import StrEnum


class Status(StrEnum):
    """Where an agreement stands today; computed, never stored."""

    NOT_YET = "not_yet"
    AWAITING_ENTRY = "awaiting_entry"
    IN_FORCE = "in_force"
    EXPIRING = "expiring"
    RENEWED_END_UNKNOWN = "renewed_end_unknown"
    TO_VERIFY = "to_verify"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    TERMINATED = "terminated"


class AssertedStatus(StrEnum):
    """What a source says of an agreement, kept apart from what is computed."""

    IN_FORCE = "in_force"
    EXPIRED = "expired"


class EndBasis(StrEnum):
    """Where the end of the current term comes from."""

    STATED = "stated"
    COMPUTED = "computed"
    TACIT = "tacit"
    TERMINATION = "termination"
    EVENT = "event"
    OPEN_ENDED = "open_ended"
    EVENT_UNDATED = "event_undated"
    AWAITING_ENTRY = "awaiting_entry"
    RENEWAL_WITHOUT_TERM = "renewal_without_term"
    NO_TERM = "no_term"
    NO_DATE = "no_date"
    NO_PERIOD = "no_period"


class RenewalClause(StrEnum):
    """How the act says that it may be renewed."""

    UNKNOWN = "unknown"
    NONE = "none"
    EXPRESS = "express"
    TACIT = "tacit"


class PeriodKind(StrEnum):
    """What began a period of validity."""

    ORIGINAL = "original"
    RENEWAL = "renewal"
    EXTENSION = "extension"
    AMENDMENT = "amendment"


class StartRule(StrEnum):
    """From when the months of a term are counted, as the act says."""

    SIGNATURE = "signature"
    LAST_SIGNATURE = "last_signature"
    ENTRY_INTO_FORCE = "entry_into_force"
    STATED_DAY = "stated_day"
    CONTINUATION = "continuation"
    UNKNOWN = "unknown"


class RenewalManner(StrEnum):
    """How a recorded renewal came about, where its source says so."""

    UNSTATED = "unstated"
    EXPRESS = "express"
    TACIT = "tacit"


class Certainty(StrEnum):
    """How well a fact is known."""

    DOCUMENTED = "documented"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


class Origin(StrEnum):
    """Whether a fact stands in the source or was derived by somebody."""

    STATED = "stated"
    DERIVED = "derived"


class Side(StrEnum):
    """Which side of the table a party or a signatory sits on."""

    OWN = "own"
    COUNTERPART = "counterpart"


class BodyKind(StrEnum):
    """What kind of body a party is."""

    CITY = "city"
    CITY_OFFICE = "city_office"
    AGENCY = "agency"
    UNIVERSITY = "university"
    REGION = "region"
    STATE_BODY = "state_body"
    OTHER = "other"


class SignatoryRole(StrEnum):
    """What a person did at the signature."""

    SIGNER = "signer"
    WITNESS = "witness"
    PRESENT = "present"


class TextStanding(StrEnum):
    """What the text of an act in one language is worth beside those in others."""

    AUTHENTIC = "authentic"
    PREVAILING = "prevailing"
    TRANSLATION = "translation"


class NumberKind(StrEnum):
    """What a number of an act is."""

    PROTOCOL = "protocol"
    RESOLUTION = "resolution"
    CONTRACT_REGISTER = "contract_register"
    OTHER = "other"


class LinkKind(StrEnum):
    """What an agreement is to another one."""

    SUPERSEDES = "supersedes"
    RENEWS = "renews"
    IMPLEMENTS = "implements"
    DEPENDS_ON = "depends_on"


class SectorLevel(StrEnum):
    """How the act speaks of a sector: as an aim, as a sector, or as a special focus."""

    AIM = "aim"
    SECTOR = "sector"
    FOCUS = "focus"


class DeadlineKind(StrEnum):
    """What happens on a day of the calendar."""

    EXPIRY = "expiry"
    NOTICE = "notice"
    RENEWAL = "renewal"
    SIGNATURE = "signature"
    DECISION = "decision"
    STEP = "step"
    ANNIVERSARY = "anniversary"


USUAL_DEADLINES = frozenset(
    {DeadlineKind.EXPIRY, DeadlineKind.NOTICE, DeadlineKind.RENEWAL, DeadlineKind.SIGNATURE}
)


class DocumentKind(StrEnum):
    """What a file attached to an agreement is."""

    SIGNED_TEXT = "signed_text"
    TRANSLATION = "translation"
    RESOLUTION = "resolution"
    LETTER = "letter"
    DRAFT = "draft"
    OTHER = "other"


class ProcedurePurpose(StrEnum):
    """What a step of the procedure leads to."""

    SIGNATURE = "signature"
    RENEWAL = "renewal"


class StepOutcome(StrEnum):
    """How a step of the procedure ended."""

    DONE = "done"
    NO_OBJECTION = "no_objection"
    SILENCE = "silence"
    OBSERVATIONS = "observations"
    NOT_NEEDED = "not_needed"


class BackupReason(StrEnum):
    """What a backup was made for."""

    CLOSE = "close"
    DAILY = "daily"
    BEFORE_MIGRATION = "before_migration"
    BEFORE_BULK = "before_bulk"
    BEFORE_RESTORE = "before_restore"
    MANUAL = "manual"


class CheckPart(StrEnum):
    """What a check of a whole register looks at."""

    STRUCTURE = "structure"
    REFERENCES = "references"
    INVENTORY = "inventory"
    VALUES = "values"
    SEARCH = "search"
    HISTORY = "history"
    DERIVED = "derived"
    DOCUMENTS = "documents"


class UpgradeStep(StrEnum):
    """What bringing an older register to the present schema is made of, in this order."""

    CHECK = "check"
    BACKUP = "backup"
    CONVERT = "convert"
    COMPUTE = "compute"
    VERIFY = "verify"


class SalvageStep(StrEnum):
    """What taking over the contents of a register into a new one is made of, in this order."""

    READ = "read"
    COMPUTE = "compute"
    DOCUMENTS = "documents"


class WorklistFact(StrEnum):
    """What may be missing or doubtful in an agreement, in the order in which it matters."""

    STATUS_CONTRADICTED = "status_contradicted"
    CONTRADICTED = "contradicted"
    END_UNKNOWN = "end_unknown"
    NOTICE_UNCERTAIN = "notice_uncertain"
    TERMINATION_UNDATED = "termination_undated"
    ENTRY_UNDATED = "entry_undated"
    EVENT_UNDATED = "event_undated"
    END_APPROXIMATE = "end_approximate"
    STATUS_UNCONFIRMED = "status_unconfirmed"
    SIGNATURE_UNDATED = "signature_undated"
    RENEWAL_UNDATED = "renewal_undated"
    PERIOD_INFERRED = "period_inferred"
    CLAUSE_UNKNOWN = "clause_unknown"
    NOTICE_UNKNOWN = "notice_unknown"
    TACIT_TERM_UNKNOWN = "tacit_term_unknown"
    COUNTERPART_MISSING = "counterpart_missing"
    COUNTRY_MISSING = "country_missing"
    COUNTRY_DERIVED = "country_derived"
    SIGNATORIES_MISSING = "signatories_missing"
    SECTORS_MISSING = "sectors_missing"
    SECTOR_UNPLACED = "sector_unplaced"
    KIND_MISSING = "kind_missing"
    DOCUMENT_MISSING = "document_missing"
    DOCUMENT_LOST = "document_lost"
    GAP_OPEN = "gap_open"
