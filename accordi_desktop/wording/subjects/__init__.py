# SPDX-License-Identifier: EUPL-1.2
"""What is said of one subject each: changes, links, periods, the procedure, reminders, the worklist."""
