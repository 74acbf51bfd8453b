#pragma once

#include <functional>

namespace talbook
{

class Commands;
class DocumentsPage;

/// The menu of the documents. What is done there begins by showing the page.
void connectDocuments(Commands &commands, DocumentsPage &page, const std::function<void()> &show);

} // namespace talbook
