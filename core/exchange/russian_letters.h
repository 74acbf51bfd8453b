#pragma once

#include <string>

namespace talbook
{

/// How much the bytes above 0x7F read like Russian in an encoding whose upper half is given: the sum over them of ten
/// times the natural logarithm of how much likelier the letter is in Russian than one drawn at random, with a penalty
/// for a capital after a small letter and for a sign in the middle of a word.
int russianness(const std::string &bytes, const std::u16string &upper);

} // namespace talbook
