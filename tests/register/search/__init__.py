# SPDX-License-Identifier: EUPL-1.2
"""A hundred searches as people type them, over three registers."""
