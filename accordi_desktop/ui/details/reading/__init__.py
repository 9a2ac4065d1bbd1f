# SPDX-License-Identifier: EUPL-1.2
"""What the sections of an agreement say when they are read: entries of text and their widgets."""
