#pragma once

namespace talbook
{

class Visitor;

/// The timeline grouped and zoomed in each way, with something chosen, as a table, and its dialogs. Everything is put
/// back.
void visitTimeline(const Visitor &visitor);

} // namespace talbook
