#include "core/accounts/free_mail.h"

#include <algorithm>
#include <array>

namespace talbook
{

namespace
{

// One service, many countries: yahoo.co.uk, hotmail.fr, yandex.kz.
constexpr std::array<std::string_view, 9> freeMailBrands = {"aol",        "gmx",   "hotmail", "live", "outlook",
                                                            "rocketmail", "yahoo", "yandex",  "ymail"};

constexpr std::array<std::string_view, 108> freeMailDomains = {
    "126.com",        "163.com",        "abv.bg",          "alice.it",       "att.net",         "autorambler.ru",
    "bellsouth.net",  "bigmir.net",     "bigpond.com",     "bk.ru",          "bluewin.ch",      "bol.com.br",
    "btinternet.com", "centrum.cz",     "charter.net",     "comcast.net",    "cox.net",         "daum.net",
    "earthlink.net",  "fastmail.com",   "fastmail.fm",     "foxmail.com",    "free.fr",         "freemail.hu",
    "freenet.de",     "gmail.com",      "googlemail.com",  "hanmail.net",    "hey.com",         "hushmail.com",
    "i.ua",           "icloud.com",     "inbox.com",       "inbox.lt",       "inbox.lv",        "inbox.ru",
    "interia.pl",     "internet.ru",    "juno.com",        "kakao.com",      "kpnmail.nl",      "laposte.net",
    "lenta.ru",       "libero.it",      "list.ru",         "mac.com",        "mail.bg",         "mail.com",
    "mail.ee",        "mail.ru",        "mail.ua",         "mailinator.com", "me.com",          "meta.ua",
    "msn.com",        "myrambler.ru",   "nate.com",        "naver.com",      "o2.pl",           "onet.pl",
    "op.pl",          "optonline.net",  "optusnet.com.au", "orange.fr",      "planet.nl",       "pm.me",
    "pochta.ru",      "poczta.onet.pl", "posteo.de",       "proton.me",      "protonmail.ch",   "protonmail.com",
    "qip.ru",         "qq.com",         "rambler.ru",      "rambler.ua",     "rediffmail.com",  "ro.ru",
    "rogers.com",     "sbcglobal.net",  "seznam.cz",       "sfr.fr",         "shaw.ca",         "sina.cn",
    "sina.com",       "sky.com",        "skynet.be",       "sohu.com",       "sympatico.ca",    "t-online.de",
    "telenet.be",     "terra.com.br",   "tiscali.it",      "tut.by",         "tuta.io",         "tutanota.com",
    "ukr.net",        "uol.com.br",     "verizon.net",     "virgilio.it",    "virginmedia.com", "wanadoo.fr",
    "web.de",         "wp.pl",          "xtra.co.nz",      "ya.ru",          "yopmail.com",     "zoho.com"};
static_assert(std::ranges::is_sorted(freeMailDomains));

} // namespace

bool isFreeMailDomain(std::string_view domain)
{
    const auto brand = domain.substr(0, domain.find('.'));
    return std::ranges::binary_search(freeMailDomains, domain) || std::ranges::binary_search(freeMailBrands, brand);
}

} // namespace talbook
