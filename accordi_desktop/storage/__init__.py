# SPDX-License-Identifier: EUPL-1.2
"""One database, kept safe: opening, reading, writing inside a revision, the journal and the search index."""
