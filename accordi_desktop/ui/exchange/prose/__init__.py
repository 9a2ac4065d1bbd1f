# SPDX-License-Identifier: EUPL-1.2
"""Agreements from prose: the text with its marks, the proposals made of them."""
