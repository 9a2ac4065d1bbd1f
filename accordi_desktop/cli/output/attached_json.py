# SPDX-License-Identifier: EUPL-1.2
"""What is kept with an agreement, as JSON: its documents and the steps of its procedure."""

from typing import Any

from accordi_desktop.register.values.documents import DocumentView
from accordi_desktop.register.values.procedure import StepView
from accordi_desktop.register.values.views import AgreementSheet


def attached(sheet: AgreementSheet) -> dict[str, Any]:
    """Documents by name, kind and digest; steps with their dates and outcome."""
    return {
        "documents": [_document(document) for document in sheet.documents],
        "procedure": [_step(step) for step in sheet.steps],
    }


def _document(document: DocumentView) -> dict[str, Any]:
    said = document.content
    return {
        "file_name": said.file_name,
        "kind": said.kind.value,
        "language": said.language,
        "dated": said.dated.edtf or None,
        "note": said.note,
        "size": document.file.size,
        "digest": document.file.digest,
    }


def _step(step: StepView) -> dict[str, Any]:
    said = step.content
    return {
        "name": said.name,
        "purpose": said.purpose.value,
        "recipient": said.recipient,
        "sent_on": said.sent_on.edtf or None,
        "protocol_number": said.protocol_number,
        "due_on": said.due_on.edtf or None,
        "outcome": said.outcome.value if said.outcome else None,
        "done_on": said.done_on.edtf or None,
        "note": said.note,
    }
