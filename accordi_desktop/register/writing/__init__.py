# SPDX-License-Identifier: EUPL-1.2
"""How agreements are written: drafts checked, new ones inserted, what differs saved."""
