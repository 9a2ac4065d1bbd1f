# SPDX-License-Identifier: EUPL-1.2
"""Backups: made, verified, thinned out, copied to a second folder, restored."""
