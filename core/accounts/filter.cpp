#include "core/accounts/filter.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace talbook
{

enum class FilterOperator { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains, In };

struct FilterNode
{
    enum class Kind { And, Or, Not, Compare } kind = Kind::Compare;
    std::unique_ptr<FilterNode> left;
    std::unique_ptr<FilterNode> right;
    FilterField field = FilterField::Name;
    FilterOperator operation = FilterOperator::Equal;

    struct Operand
    {
        QString folded;
        std::optional<double> number;
        std::optional<bool> truth;
    };
    std::vector<Operand> operands;
};

namespace
{

using namespace Qt::StringLiterals;

struct NamedField
{
    FilterField field;
    const char *name;
};

constexpr std::array filterFieldNames = {
    NamedField{FilterField::Id, "id"},
    NamedField{FilterField::Name, "name"},
    NamedField{FilterField::Domain, "domain"},
    NamedField{FilterField::Industry, "industry"},
    NamedField{FilterField::Country, "country"},
    NamedField{FilterField::Region, "region"},
    NamedField{FilterField::City, "city"},
    NamedField{FilterField::Employees, "employees"},
    NamedField{FilterField::Revenue, "revenue"},
    NamedField{FilterField::Owner, "owner"},
    NamedField{FilterField::Tier, "tier"},
    NamedField{FilterField::TierByHand, "tier_by_hand"},
    NamedField{FilterField::Grade, "grade"},
    NamedField{FilterField::Score, "score"},
    NamedField{FilterField::Fit, "fit"},
    NamedField{FilterField::Intent, "intent"},
    NamedField{FilterField::Engagement, "engagement"},
    NamedField{FilterField::Level, "level"},
    NamedField{FilterField::Threads, "threads"},
    NamedField{FilterField::Coverage, "coverage"},
    NamedField{FilterField::Priority, "priority"},
    NamedField{FilterField::OnTal, "on_tal"},
    NamedField{FilterField::Technologies, "technologies"},
    NamedField{FilterField::Competitors, "competitors"},
    NamedField{FilterField::ExpectedAcv, "expected_acv"},
    NamedField{FilterField::StrategicValue, "strategic_value"},
};

std::optional<FilterField> filterFieldFromName(const QString &name)
{
    for (const NamedField &known : filterFieldNames) {
        if (name.compare(QLatin1StringView(known.name), Qt::CaseInsensitive) == 0)
            return known.field;
    }
    return std::nullopt;
}

struct FilterToken
{
    enum class Kind { End, Word, Text, Sign } kind = Kind::End;
    QString text;
    qsizetype at = 0;
};

constexpr int deepestFilter = 200;

class FilterParser
{
public:
    explicit FilterParser(const QString &text) : m_text(text) { advance(); }

    Expected<std::unique_ptr<FilterNode>> whole()
    {
        auto node = disjunction();
        TALBOOK_TRY(node);
        if (m_token.kind != FilterToken::Kind::End)
            return fault(QCoreApplication::translate("Accounts", "“and”, “or” or the end was expected"));
        return node;
    }

private:
    using Node = Expected<std::unique_ptr<FilterNode>>;

    Error fault(const QString &expected) const
    {
        const QString found = m_token.kind == FilterToken::Kind::End
            ? QCoreApplication::translate("Accounts", "the end")
            : u"“%1”"_s.arg(m_token.text);
        return {ErrorCode::BadInput,
                QCoreApplication::translate("Accounts", "The filter is wrong at character %1: %2, but %3 was found.")
                    .arg(m_token.at + 1)
                    .arg(expected, found),
                m_text};
    }

    bool isWord(const char *word) const
    {
        return m_token.kind == FilterToken::Kind::Word && m_token.text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    }
    bool isSign(QStringView sign) const { return m_token.kind == FilterToken::Kind::Sign && m_token.text == sign; }

    void advance()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        m_token = {FilterToken::Kind::End, {}, m_at};
        if (m_at >= m_text.size())
            return;
        const QChar c = m_text.at(m_at);
        if (c == u'"' || c == u'\'' || c == QChar(0x201C) || c == QChar(0x00AB)) {
            const QChar close = c == QChar(0x201C) ? QChar(0x201D) : (c == QChar(0x00AB) ? QChar(0x00BB) : c);
            m_token.kind = FilterToken::Kind::Text;
            ++m_at;
            bool closed = false;
            while (m_at < m_text.size()) {
                if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size()) {
                    ++m_at;
                } else if (m_text.at(m_at) == close) {
                    ++m_at;
                    closed = true;
                    break;
                }
                m_token.text += m_text.at(m_at++);
            }
            if (!closed)
                m_token = {FilterToken::Kind::Sign, m_text.mid(m_token.at, 20), m_token.at}; // no operand: reported
            return;
        }
        const auto wordChar = [](QChar w) {
            return w.isLetterOrNumber() || w == u'_' || w == u'.' || w == u':' || w == u'-' || w == u'@' || w == u'/'
                || w.isMark() || w.isSurrogate();
        };
        if (wordChar(c)) {
            m_token.kind = FilterToken::Kind::Word;
            while (m_at < m_text.size() && wordChar(m_text.at(m_at)))
                m_token.text += m_text.at(m_at++);
            return;
        }
        m_token.kind = FilterToken::Kind::Sign;
        m_token.text = m_text.at(m_at++);
        if ((c == u'<' || c == u'>' || c == u'!' || c == u'=') && m_at < m_text.size() && m_text.at(m_at) == u'=')
            m_token.text += m_text.at(m_at++);
    }

    static std::unique_ptr<FilterNode> joined(FilterNode::Kind kind, std::unique_ptr<FilterNode> left,
                                              std::unique_ptr<FilterNode> right)
    {
        auto node = std::make_unique<FilterNode>();
        node->kind = kind;
        node->left = std::move(left);
        node->right = std::move(right);
        return node;
    }

    Node disjunction()
    {
        auto left = conjunction();
        TALBOOK_TRY(left);
        int length = 0;
        while (isWord("or")) {
            if (++length > deepestFilter)
                return fault(QCoreApplication::translate("Accounts", "a shorter expression was expected"));
            advance();
            auto right = conjunction();
            TALBOOK_TRY(right);
            *left = joined(FilterNode::Kind::Or, std::move(*left), std::move(*right));
        }
        return left;
    }

    Node conjunction()
    {
        auto left = negation();
        TALBOOK_TRY(left);
        int length = 0;
        while (isWord("and")) {
            if (++length > deepestFilter)
                return fault(QCoreApplication::translate("Accounts", "a shorter expression was expected"));
            advance();
            auto right = negation();
            TALBOOK_TRY(right);
            *left = joined(FilterNode::Kind::And, std::move(*left), std::move(*right));
        }
        return left;
    }

    Node negation()
    {
        if (++m_depth > deepestFilter)
            return fault(QCoreApplication::translate("Accounts", "a shorter expression was expected"));
        Node result = negationOrTerm();
        --m_depth;
        return result;
    }

    Node negationOrTerm()
    {
        if (isWord("not")) {
            advance();
            auto inner = negation();
            TALBOOK_TRY(inner);
            return joined(FilterNode::Kind::Not, std::move(*inner), nullptr);
        }
        if (isSign(u"(")) {
            advance();
            auto inner = disjunction();
            TALBOOK_TRY(inner);
            if (!isSign(u")"))
                return fault(QCoreApplication::translate("Accounts", "a closing bracket was expected"));
            advance();
            return inner;
        }
        return comparison();
    }

    Node comparison()
    {
        const auto field = m_token.kind == FilterToken::Kind::Word ? filterFieldFromName(m_token.text) : std::nullopt;
        if (!field) {
            QStringList names;
            for (const NamedField &known : filterFieldNames)
                names.append(QLatin1StringView(known.name));
            return fault(QCoreApplication::translate("Accounts", "a field was expected (%1)").arg(names.join(u", "_s)));
        }
        auto node = std::make_unique<FilterNode>();
        node->field = *field;
        advance();
        const bool negated = isWord("not");
        if (negated)
            advance();
        const auto operation = readOperator();
        if (!operation || (negated && *operation != FilterOperator::In && *operation != FilterOperator::Contains))
            return fault(QCoreApplication::translate("Accounts", "one of = != < <= > >= contains in was expected"));
        node->operation = *operation;
        advance();
        TALBOOK_TRY(node->operation == FilterOperator::In ? readList(*node) : readOperand(*node));
        return negated ? joined(FilterNode::Kind::Not, std::move(node), nullptr) : std::move(node);
    }

    std::optional<FilterOperator> readOperator() const
    {
        if (isSign(u"=") || isSign(u"=="))
            return FilterOperator::Equal;
        if (isSign(u"!="))
            return FilterOperator::NotEqual;
        if (isSign(u"<"))
            return FilterOperator::Less;
        if (isSign(u"<="))
            return FilterOperator::LessEqual;
        if (isSign(u">"))
            return FilterOperator::Greater;
        if (isSign(u">="))
            return FilterOperator::GreaterEqual;
        if (isWord("contains"))
            return FilterOperator::Contains;
        return isWord("in") ? std::optional(FilterOperator::In) : std::nullopt;
    }

    Expected<void> readList(FilterNode &node)
    {
        if (!isSign(u"("))
            return fault(QCoreApplication::translate("Accounts", "an opening bracket was expected"));
        do {
            advance();
            TALBOOK_TRY(readOperand(node));
        } while (isSign(u","));
        if (!isSign(u")"))
            return fault(QCoreApplication::translate("Accounts", "a closing bracket was expected"));
        advance();
        return {};
    }

    Expected<void> readOperand(FilterNode &node)
    {
        if (m_token.kind != FilterToken::Kind::Word && m_token.kind != FilterToken::Kind::Text)
            return fault(QCoreApplication::translate("Accounts", "a value was expected"));
        FilterNode::Operand operand;
        operand.folded = foldText(m_token.text);
        bool isNumber = false;
        const double number = m_token.text.toDouble(&isNumber);
        if (isNumber)
            operand.number = number;
        if (operand.folded == u"true" || operand.folded == u"yes")
            operand.truth = true;
        else if (operand.folded == u"false" || operand.folded == u"no")
            operand.truth = false;
        node.operands.push_back(operand);
        advance();
        return {};
    }

    QString m_text;
    qsizetype m_at = 0;
    FilterToken m_token;
    int m_depth = 0;
};

bool ordered(FilterOperator operation, int order)
{
    switch (operation) {
    case FilterOperator::Equal:
    case FilterOperator::In: return order == 0;
    case FilterOperator::NotEqual: return order != 0;
    case FilterOperator::Less: return order < 0;
    case FilterOperator::LessEqual: return order <= 0;
    case FilterOperator::Greater: return order > 0;
    case FilterOperator::GreaterEqual: return order >= 0;
    case FilterOperator::Contains: break;
    }
    return false;
}

bool holds(FilterOperator operation, const FilterValue &value, const FilterNode::Operand &operand)
{
    if (std::holds_alternative<std::monostate>(value)) {
        if (operation == FilterOperator::NotEqual)
            return !operand.folded.isEmpty();
        return (operation == FilterOperator::Equal || operation == FilterOperator::In) && operand.folded.isEmpty();
    }
    if (const double *number = std::get_if<double>(&value)) {
        if (operation == FilterOperator::Contains)
            return QString::number(*number, 'g', 15).contains(operand.folded);
        if (!operand.number)
            return operation == FilterOperator::NotEqual;
        return ordered(operation, *number < *operand.number ? -1 : (*number > *operand.number ? 1 : 0));
    }
    if (const bool *truth = std::get_if<bool>(&value)) {
        const std::optional<bool> wanted = operand.truth ? operand.truth
            : operand.number                             ? std::optional(*operand.number != 0)
                                                         : std::nullopt;
        if (!wanted)
            return operation == FilterOperator::NotEqual;
        return ordered(operation, int(*truth) - int(*wanted));
    }
    const QString folded = foldText(std::get<QString>(value));
    if (operation == FilterOperator::Contains)
        return folded.contains(operand.folded);
    return ordered(operation, folded.compare(operand.folded));
}

bool evaluate(const FilterNode &node, const FilterReader &reader)
{
    switch (node.kind) {
    case FilterNode::Kind::And: return evaluate(*node.left, reader) && evaluate(*node.right, reader);
    case FilterNode::Kind::Or: return evaluate(*node.left, reader) || evaluate(*node.right, reader);
    case FilterNode::Kind::Not: return !evaluate(*node.left, reader);
    case FilterNode::Kind::Compare: break;
    }
    const FilterValue value = reader(node.field);
    return std::ranges::any_of(node.operands, [&](const FilterNode::Operand &operand) {
        return holds(node.operation, value, operand);
    });
}

constexpr auto listedFilterFields = [] {
    std::array<FilterField, filterFieldNames.size()> fields{};
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i] = filterFieldNames[i].field;
    return fields;
}();

} // namespace

QString filterFieldName(FilterField field)
{
    for (const NamedField &known : filterFieldNames) {
        if (known.field == field)
            return QLatin1StringView(known.name);
    }
    return {};
}

std::span<const FilterField> filterFields()
{
    return listedFilterFields;
}

Filter::Filter() = default;
Filter::Filter(Filter &&) noexcept = default;
Filter &Filter::operator=(Filter &&) noexcept = default;
Filter::~Filter() = default;

Expected<Filter> Filter::parse(const QString &expression)
{
    Filter filter;
    if (expression.trimmed().isEmpty())
        return filter;
    auto root = FilterParser(expression).whole();
    TALBOOK_TRY(root);
    filter.m_root = std::move(*root);
    return filter;
}

bool Filter::matches(const FilterReader &reader) const
{
    return !m_root || evaluate(*m_root, reader);
}

} // namespace talbook
