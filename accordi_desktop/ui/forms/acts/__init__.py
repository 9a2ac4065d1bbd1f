# SPDX-License-Identifier: EUPL-1.2
"""What the forms of every act share: its particulars and who signed it."""
