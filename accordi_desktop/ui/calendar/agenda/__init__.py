# SPDX-License-Identifier: EUPL-1.2
"""The agenda: deadlines as a list."""
