# SPDX-License-Identifier: EUPL-1.2
"""Agreements as files for other programs and other people."""
