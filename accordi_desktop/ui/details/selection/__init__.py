# SPDX-License-Identifier: EUPL-1.2
"""What is shown of several selected agreements."""
