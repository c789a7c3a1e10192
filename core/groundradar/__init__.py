"""Ground-based radar: from complex frames to displacement, alarms and a field joined with other instruments."""
