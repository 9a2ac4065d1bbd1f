# SPDX-License-Identifier: EUPL-1.2
"""Questions put to the database, each answered with frozen values."""
