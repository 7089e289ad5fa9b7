"""The engines that are compared: each builds an index of the same articles and answers the same queries."""
