# SPDX-License-Identifier: EUPL-1.2
"""What an agreement is: the mapped tables, and pure rules on dates, terms and text."""
