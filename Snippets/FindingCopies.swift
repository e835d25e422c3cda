// Finds texts that say the same, words that are misspelt, and what a reply does.

import LanguageAnalysis

// snippet.copies
let replies = [
    1: "Hi Ada, we are sorry about booking KB-4411 and will look into it as soon as we can.",
    2: "Hi Grete, we are sorry about booking KB-7320 and will look into it as soon as we can.",
    3: "The 9:15 to Skerry sails from pier 2 this week.",
]
var index = NearDuplicateIndex<Int>()
for (id, text) in replies { index.insert(MaskedWords(text), id: id) }

let draft = MaskedWords("Hi Jo, we are sorry about booking KB-9002 and will look into it as soon as we can.")
print(index.matches(of: draft).map(\.id).sorted())
// prints: [1, 2]
print(index.families().map { $0.sorted() })
// prints: [[1, 2], [3]]
// snippet.end

// snippet.spelling
let analyzer = try LanguageAnalyzer()
let text = analyzer.analyze("We recieve your mail and will answer tomorow.")
for slip in FrequentSlips.shipped.misspellings(in: text) {
    print(slip.word, "→", slip.corrections.first ?? "unknown")
}
// prints: recieve → receive
// prints: tomorow → tomorrow
// snippet.end

// snippet.acts
let reply = analyzer.analyze("We refunded your ticket this morning. Please send us the receipt of the taxi.")
for act in reply.speechActs { print(act.kind, "by the", act.doer, "→", reply.text(act.range)) }
// prints: did by the writer → We refunded
// prints: ask by the reader → Please send us
// snippet.end
