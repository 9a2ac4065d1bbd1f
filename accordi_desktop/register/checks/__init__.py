# SPDX-License-Identifier: EUPL-1.2
"""The full check of a register, part by part."""
