# SPDX-License-Identifier: EUPL-1.2
"""The first page: what needs a decision now."""
