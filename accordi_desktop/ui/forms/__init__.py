# SPDX-License-Identifier: EUPL-1.2
"""Parts that every form is made of."""
