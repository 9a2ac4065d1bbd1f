# SPDX-License-Identifier: EUPL-1.2
"""The values in a file that need not be what their columns say: found, read past, taken elsewhere."""
