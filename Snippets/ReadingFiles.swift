// Decodes bytes in memory, and reads a file piece by piece; the listings of the front page of the sources.

import ConversationSources
import Conversations

let export = """
    tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id
    101,90001,True,Tue Oct 31 22:10:47 +0000 2017,@kestrelbay the boat left early &amp; nobody said a word,,
    102,90002,True,yesterday,@kestrelbay and now?,,
    """

var decoder = SupportTweetsDecoder()
let batch = decoder.decode(Array(export.utf8))

for event in batch.events {
    print(event.occurredAt, event.fact.type)
}
for refusal in batch.refusals {
    print(refusal)
    // line 3, created_at: 'yesterday' is not a time such as Tue Oct 31 22:10:47 +0000 2017
}

// snippet.hide
// prints: 2017-10-31 22:10:47 +0000 arrived
let store: any ConversationStore = InMemoryConversationStore()
var lastCursor: SourceCursor?
// snippet.show

let source = FileSource(path: "kestrel-bay.jsonl")
for try await batch in source.batches(after: lastCursor) {
    try await store.append(batch.events)
    lastCursor = batch.cursor
}
