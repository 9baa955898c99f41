#include "app/extract/plainwords.h"
#include <algorithm>

namespace app::extract {

std::vector<Word> plainWords(const Text& text)
{
    const QString& key = text.key;
    const int size = int(key.size());
    std::vector<Word> words;
    Word next;
    next.opens = true;
    for (int i = 0; i < size; ++i) {
        const QChar c = key[i];
        if (c.isLetterOrNumber()) {
            next.start = i;
            while (i + 1 < size && (key[i + 1].isLetterOrNumber() || key[i + 1] == u'\''))
                ++i;
            next.text = QStringView(key).sliced(next.start, i + 1 - next.start);
            words.push_back(next);
            next = {};
        } else if (c == u',' || c == u'"') {
            next.pause = true;
        } else if (QStringView(u".!?:;\n()").contains(c) || c == dashMark || c == dotsMark) {
            next.opens = true;
        }
    }
    return words;
}

int firstWordAt(const std::vector<Word>& words, int start)
{
    const auto next = std::lower_bound(words.begin(), words.end(), start,
                                       [](const Word& word, int offset) { return word.start < offset; });
    return int(next - words.begin());
}

std::vector<QStringView> wordsBetween(QStringView key, qsizetype from, qsizetype to, int most)
{
    std::vector<QStringView> words;
    for (qsizetype i = from; i < to;) {
        const auto inWord = [&](qsizetype k) { return key[k].isLetterOrNumber() || key[k] == u'\''; };
        if (key[i] == u',') words.push_back(key.sliced(i, 1));
        qsizetype end = i;
        while (end < to && inWord(end))
            ++end;
        if (end > i) words.push_back(key.sliced(i, end - i));
        if (std::ssize(words) > most) return {};
        i = std::max(end, i + 1);
    }
    return words;
}

} // namespace app::extract
