# SPDX-License-Identifier: EUPL-1.2
"""The reminders of one agreement."""
