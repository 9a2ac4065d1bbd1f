# SPDX-License-Identifier: EUPL-1.2
"""The questions that the register answers, by subject."""
