# SPDX-License-Identifier: EUPL-1.2
"""Undo and redo: revisions of their own, the inverse rows of a command."""
