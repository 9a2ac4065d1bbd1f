# SPDX-License-Identifier: EUPL-1.2
"""The schema of a file: its creation, triggers, upgrade."""
