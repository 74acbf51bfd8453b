#pragma once

namespace talbook
{

/// While one lives, colours are those of the light look, whatever the window wears: a picture or document that leaves
/// the program is printed and pasted on white. Nothing is repainted for it, so it must not outlive the painting.
class PaperLook
{
public:
    PaperLook();
    ~PaperLook();
    PaperLook(const PaperLook &) = delete;
    PaperLook &operator=(const PaperLook &) = delete;

private:
    bool m_before; ///< one stood already
};

} // namespace talbook
