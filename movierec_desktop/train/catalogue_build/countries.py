"""Countries as ISO 3166-1 alpha-2 codes, and ISO 3166-3's former codes for states that are no more (SU, YU, CS, DD)."""

from collections.abc import Iterable

_NAMES = """
AE United Arab Emirates|AF Afghanistan|AL Albania|AM Armenia|AO Angola|AR Argentina|AT Austria|AU Australia|AW Aruba|
AZ Azerbaijan|BA Bosnia and Herzegovina|BD Bangladesh|BE Belgium|BF Burkina Faso|BG Bulgaria|BH Bahrain|BM Bermuda|
BO Bolivia|BR Brazil|BS Bahamas|BT Bhutan|BW Botswana|BY Belarus|CA Canada|CD Democratic Republic of the Congo|
CG Congo|CH Switzerland|CI Ivory Coast|CL Chile|CM Cameroon|CN China|CO Colombia|CR Costa Rica|CS Czechoslovakia|
CS XC|CU Cuba|CY Cyprus|CZ Czech Republic|CZ Czechia|DD East Germany|DD German Democratic Republic|DD XG|DE Germany|
DE West Germany|DE Weimar Republic|DE Nazi Germany|DK Denmark|DO Dominican Republic|DZ Algeria|EC Ecuador|EE Estonia|
EG Egypt|ES Spain|ET Ethiopia|FI Finland|FR France|GB United Kingdom|GB UK|GB England|GB Scotland|GB Wales|
GB Northern Ireland|GB Kingdom of Great Britain|GE Georgia|GE Georgian SSR|GH Ghana|GN Guinea|GR Greece|GT Guatemala|
GW Guinea-Bissau|HK Hong Kong|HR Croatia|HT Haiti|HU Hungary|ID Indonesia|IE Ireland|IL Israel|
IM Isle of Man|IN India|IQ Iraq|IR Iran|IS Iceland|IT Italy|IT Kingdom of Italy|JM Jamaica|JO Jordan|JP Japan|
KE Kenya|KG Kyrgyzstan|KH Cambodia|KP North Korea|KR South Korea|KR Korea|KW Kuwait|KY Cayman Islands|KZ Kazakhstan|
LB Lebanon|LI Liechtenstein|LK Sri Lanka|LR Liberia|LT Lithuania|LU Luxembourg|LV Latvia|LY Libya|MA Morocco|
MC Monaco|ME Montenegro|MK Republic of Macedonia|MK Republic of North Macedonia|ML Mali|MM Burma|MN Mongolia|MO Macau|
MT Malta|MU Mauritius|MW Malawi|MX Mexico|MY Malaysia|MZ Mozambique|NA Namibia|NG Nigeria|NI Nicaragua|
NL Netherlands|NO Norway|NP Nepal|NZ New Zealand|PA Panama|PE Peru|PF French Polynesia|PH Philippines|PK Pakistan|
PL Poland|PR Puerto Rico|PS Palestine|PS Palestinian territories|PT Portugal|PY Paraguay|QA Qatar|RO Romania|
RS Serbia|RU Russia|RW Rwanda|SA Saudi Arabia|SD Sudan|SE Sweden|SG Singapore|SI Slovenia|SK Slovakia|
SK Slovak Republic|SN Senegal|SO Somalia|SU Soviet Union|SY Syria|TH Thailand|TM Turkmenistan|TN Tunisia|TR Turkey|
TW Taiwan|TW Republic of China|TZ Tanzania|UA Ukraine|UA Ukrainian SSR|UG Uganda|US United States|
US United States of America|US USA|UY Uruguay|UZ Uzbekistan|UZ Uzbek SSR|VA Vatican City|VE Venezuela|VN Vietnam|
WS Samoa|XK Kosovo|YU Yugoslavia|YU Socialist Federal Republic of Yugoslavia|YU Federal Republic of Yugoslavia|
YU Serbia and Montenegro|ZA South Africa|ZM Zambia|ZW Zimbabwe
"""
_CODES = {
    name.strip().casefold(): code
    for code, _, name in (part.strip().partition(" ") for part in _NAMES.replace("\n", "").split("|"))
}
_OTHER_CODES = (
    "AN", "BB", "BJ", "BN", "CC", "FJ", "FO", "GA", "GL", "GM", "GQ", "HN", "LA", "LS", "MG", "MQ", "MR", "NE", "PG",
    "SL", "SR", "SV", "SZ", "TC", "TD", "TG", "TJ", "TT", "YE",
)  # fmt: skip
_KNOWN = frozenset({*_CODES.values(), *_OTHER_CODES})
_NO_COUNTRY = frozenset({"XX", "IO", "AQ", "KN", "VA", "XC"})
"""Codes by which lists say "unknown", or mean something else (JustWatch writes them for misread rows)."""


def country_codes(raw: Iterable[str]) -> tuple[str, ...]:
    """Codes for names or codes, in order; what is no country is left out."""
    found = []
    for name in raw:
        text = name.strip()
        code = _CODES.get(text.casefold(), text if text in _KNOWN and text not in _NO_COUNTRY else "")
        if code:
            found.append(code)
    return tuple(dict.fromkeys(found))
