# SPDX-License-Identifier: EUPL-1.2
"""One database: opening, reading, writing inside a revision, the journal, the documents."""
