# SPDX-License-Identifier: EUPL-1.2
"""Printing: sheets -> plain data -> typst templates -> PDF, or the same pages as SVG."""
