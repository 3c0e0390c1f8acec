"""Small charts, painted with the theme's colours (decision 19). Each tells a screen reader what it shows."""
