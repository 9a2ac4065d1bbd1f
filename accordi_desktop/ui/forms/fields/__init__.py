# SPDX-License-Identifier: EUPL-1.2
"""Single fields of a form."""
