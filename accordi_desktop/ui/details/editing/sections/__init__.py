# SPDX-License-Identifier: EUPL-1.2
"""The sections of the form: one module a kind of row."""
