# SPDX-License-Identifier: EUPL-1.2
"""Mentions joined to agreements, sentence by sentence, and the drafts that come of them."""
