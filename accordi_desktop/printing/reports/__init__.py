# SPDX-License-Identifier: EUPL-1.2
"""Reports over many agreements: a list, what expires, one place's file, one year."""
