#include "core/base/currencies.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>

namespace talbook
{

namespace
{

/// ISO 4217, list one, without units of account; of list three (withdrawn codes) those of the last ten years.
constexpr std::array<std::u16string_view, 166> currencyCodes = {
    u"AED", u"AFN", u"ALL", u"AMD", u"ANG", u"AOA", u"ARS", u"AUD", u"AWG", u"AZN", u"BAM", u"BBD", u"BDT", u"BGN",
    u"BHD", u"BIF", u"BMD", u"BND", u"BOB", u"BRL", u"BSD", u"BTN", u"BWP", u"BYN", u"BYR", u"BZD", u"CAD", u"CDF",
    u"CHF", u"CLP", u"CNY", u"COP", u"CRC", u"CUC", u"CUP", u"CVE", u"CZK", u"DJF", u"DKK", u"DOP", u"DZD", u"EGP",
    u"ERN", u"ETB", u"EUR", u"FJD", u"FKP", u"GBP", u"GEL", u"GHS", u"GIP", u"GMD", u"GNF", u"GTQ", u"GYD", u"HKD",
    u"HNL", u"HRK", u"HTG", u"HUF", u"IDR", u"ILS", u"INR", u"IQD", u"IRR", u"ISK", u"JMD", u"JOD", u"JPY", u"KES",
    u"KGS", u"KHR", u"KMF", u"KPW", u"KRW", u"KWD", u"KYD", u"KZT", u"LAK", u"LBP", u"LKR", u"LRD", u"LSL", u"LTL",
    u"LYD", u"MAD", u"MDL", u"MGA", u"MKD", u"MMK", u"MNT", u"MOP", u"MRO", u"MRU", u"MUR", u"MVR", u"MWK", u"MXN",
    u"MYR", u"MZN", u"NAD", u"NGN", u"NIO", u"NOK", u"NPR", u"NZD", u"OMR", u"PAB", u"PEN", u"PGK", u"PHP", u"PKR",
    u"PLN", u"PYG", u"QAR", u"RON", u"RSD", u"RUB", u"RWF", u"SAR", u"SBD", u"SCR", u"SDG", u"SEK", u"SGD", u"SHP",
    u"SLE", u"SLL", u"SOS", u"SRD", u"SSP", u"STD", u"STN", u"SVC", u"SYP", u"SZL", u"THB", u"TJS", u"TMT", u"TND",
    u"TOP", u"TRY", u"TTD", u"TWD", u"TZS", u"UAH", u"UGX", u"USD", u"UYU", u"UZS", u"VED", u"VEF", u"VES", u"VND",
    u"VUV", u"WST", u"XAF", u"XCD", u"XCG", u"XOF", u"XPF", u"YER", u"ZAR", u"ZMW", u"ZWG", u"ZWL"};

static_assert(std::ranges::adjacent_find(currencyCodes, std::ranges::greater_equal()) == currencyCodes.end());

} // namespace

bool isKnownCurrency(QStringView code)
{
    return std::ranges::binary_search(currencyCodes, std::u16string_view(code.utf16(), size_t(code.size())));
}

} // namespace talbook
