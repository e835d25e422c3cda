// Reads a text: its language, sentences, mood, promises, personal data, and what its words say by class.

// snippet.read
import LanguageAnalysis

let analyzer = try LanguageAnalyzer()
let text = analyzer.analyze("Hi Mira,\nI am sorry that the 9:15 was cancelled. I will call you on Friday.\nAnna")
print(text.language.rawValue, text.sentences.count, text.commitments.count)
// prints: en 4 1
// snippet.end

// snippet.parts
for sentence in text.sentences {
    let words = sentence.tokens.count { text.tokens[$0].kind == .word }
    print(sentence.zone, words, text.text(text.bytes(of: sentence.tokens)))
}
if let signature = text.signature { print("signed:", text.text(text.bytes(of: signature))) }
// prints: signed: Anna
// snippet.end

// snippet.mood
let complaint = analyzer.analyze("My luggage is still missing and nobody answers the phone.")
if let sentiment = complaint.sentiment {
    print(sentiment.polarity)
    for part in sentiment.contributions {
        print(part.weight, complaint.text(complaint.bytes(of: part.tokens)))
    }
}
// snippet.end

// snippet.unknown
let swedish = analyzer.analyze("Båten kom aldrig i går och ingen svarade.")
print(swedish.sentiment?.polarity.rawValue ?? "not assessed")
// prints: not assessed
// snippet.end

// snippet.classes
print(complaint.has("in.complaint"), complaint.has("in.praise"))
// prints: true false
for range in complaint.ranges(of: "in.complaint") {
    print(complaint.text(complaint.bytes(of: range)))
}
// snippet.end

// snippet.promises
for promise in text.commitments {
    print(promise.kind.rawValue, "→", text.text(promise.range), "→", promise.time.map(text.text) ?? "no date")
}
// snippet.end

// snippet.personal
let finder = PersonalDataFinder(ownContacts: ["@kestrelbay.example"])
let contact = analyzer.analyze(
    "Call me on +44 20 7946 0958 or write to jo.pell@example.com, not help@kestrelbay.example."
)
for datum in finder.find(in: contact) {
    print(datum.kind, contact.text(datum.range))
}
// snippet.end

// snippet.many
var reader = analyzer
var result = analyzer.analyze("")
var negative = 0
for review in ["The crew was lovely.", "Worst crossing ever.", "Late again, and rude."] {
    reader.analyze(utf8: Array(review.utf8), into: &result)
    if result.sentiment?.polarity == .negative { negative += 1 }
}
print(negative, "negative")
// prints: 2 negative
// snippet.end
