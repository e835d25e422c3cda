/// One payload of each format of JSON; `§` stands for a number that differs from copy to copy.
enum PayloadSamples {
    static let all: [(format: String, payload: String)] = [
        (
            "instagram-comments",
            #"{"id":"1791000001§","text":"Where is the timetable?","timestamp":"2026-03-02T09:01:16+0000","use"#
                + #"rname":"moll_p","like_count":3,"hidden":false,"media":{"id":"1800000003"}}"#
        ),
        (
            "x",
            #"{"data":[{"id":"2070000000000001001§","text":"@kestrelbay &amp; again no boat &lt;3","author_id""#
                + #":"3333","created_at":"2026-03-03T11:00:00.000Z","conversation_id":"2070000000000001001§","lang":"#
                + #""en","entities":{"mentions":[{"start":0,"end":11,"username":"kestrelbay","id":"1111"}],"urls":[{"#
                + #""start":20,"end":43,"url":"https://t.co/a","expanded_url":"https://pier.example/delay"}]},"publi"#
                + #"c_metrics":{"retweet_count":1,"reply_count":0,"like_count":2,"quote_count":0,"impression_count":"#
                + #"90}}],"includes":{"users":[{"id":"3333","username":"gtellwick","name":"Graham Tellwick","verifie"#
                + #"d":true,"public_metrics":{"followers_count":120,"following_count":4,"tweet_count":9,"listed_coun"#
                + #"t":0}}]},"meta":{"result_count":1}}"#
        ),
        (
            "bluesky",
            #"{"notifications":[{"uri":"at://did:plc:moll/app.bsky.feed.post/4k1§","cid":"bafy1","author":{"di"#
                + #"d":"did:plc:moll","handle":"moll.example","displayName":"Moll","labels":[]},"reason":"mention",""#
                + #"record":{"$type":"app.bsky.feed.post","text":"Danke 🚢 @kestrelbay.example, endlich! Mehr: pier.e"#
                + #"xample","createdAt":"2026-03-04T10:00:00.000Z","facets":[{"index":{"byteStart":11,"byteEnd":30},"#
                + #""features":[{"$type":"app.bsky.richtext.facet#mention","did":"did:plc:kestrelbay"}]},{"index":{""#
                + #"byteStart":47,"byteEnd":59},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://p"#
                + #"ier.example/x"}]}],"langs":["de","en"]},"isRead":false,"indexedAt":"2026-03-04T10:01:02.511Z"}]}"#
        ),
        (
            "youtube",
            #"{"kind":"youtube#commentThreadListResponse","etag":"l","pageInfo":{"totalResults":1,"resultsPerP"#
                + #"age":20},"items":[{"kind":"youtube#commentThread","etag":"t","id":"Ug1§","snippet":{"channelId":"#
                + #""UCkestrel","videoId":"v1","topLevelComment":{"kind":"youtube#comment","etag":"e","id":"Ug1§","s"#
                + #"nippet":{"videoId":"v1","channelId":"UCkestrel","textDisplay":"Nice boat &amp; crew<br>thanks",""#
                + #"authorDisplayName":"@moll","authorChannelId":{"value":"UCmoll"},"canRate":true,"viewerRating":"n"#
                + #"one","likeCount":1,"publishedAt":"2026-03-06T03:04:05Z","updatedAt":"2026-03-06T03:04:05Z"}},"ca"#
                + #"nReply":true,"totalReplyCount":2,"isPublic":true},"replies":{"comments":[{"kind":"youtube#commen"#
                + #"t","etag":"e","id":"Ug1.a","snippet":{"videoId":"v1","channelId":"UCkestrel","textDisplay":"You&"#
                + #"#39;re welcome!","authorDisplayName":"@KestrelBay","authorChannelId":{"value":"UCkestrel"},"canR"#
                + #"ate":true,"viewerRating":"none","likeCount":1,"publishedAt":"2026-03-06T03:04:05Z","updatedAt":""#
                + #"2026-03-06T03:04:05Z","parentId":"Ug1§"}}]}}]}"#
        ),
        (
            "google-business",
            #"{"reviews":[{"name":"accounts/1/locations/77/reviews/r5§","reviewId":"r5§","reviewer":{"displayN"#
                + #"ame":"Moll P.","isAnonymous":false},"starRating":"THREE","createTime":"2026-03-07T08:05:00Z","up"#
                + #"dateTime":"2026-03-07T08:05:00Z","comment":"ok","reviewReply":{"comment":"Thank you, Moll.","upd"#
                + #"ateTime":"2026-03-08T08:00:00Z"}}]}"#
        ),
        (
            "google-play",
            #"{"reviews":[{"reviewId":"gp-2§","authorName":"Graham T.","comments":[{"userComment":{"text":"Log"#
                + #"in broken\tSince Tuesday I cannot log in.","lastModified":{"seconds":"1772354000","nanos":123000"#
                + #"000},"starRating":2,"reviewerLanguage":"en","device":"coral","androidOsVersion":34,"appVersionCo"#
                + #"de":44,"appVersionName":"2.0.1","thumbsUpCount":2,"thumbsDownCount":0}},{"developerComment":{"te"#
                + #"xt":"Fixed in 2.0.2","lastModified":{"seconds":"1772355000","nanos":0}}}]}],"tokenPagination":{""#
                + #"nextPageToken":"n"}}"#
        ),
        (
            "app-store",
            #"{"data":[{"type":"customerReviews","id":"00000077-0002§","attributes":{"rating":1,"title":"Abstu"#
                + #"rz","body":"Stürzt beim Start ab.","reviewerNickname":"sea2","createdDate":"2026-03-08T02:00:00-"#
                + #"08:00","territory":"DEU"},"relationships":{"response":{"links":{"self":"https://api.example/r"},"#
                + #""data":{"type":"customerReviewResponses","id":"a2"}}},"links":{"self":"https://api.example/s"}}]"#
                + #","links":{"self":"https://api.example/l","next":"https://api.example/n"},"meta":{"paging":{"tota"#
                + #"l":9,"limit":2}},"included":[{"type":"customerReviewResponses","id":"a2","attributes":{"response"#
                + #"Body":"Bitte 2.1 laden.","lastModifiedDate":"2026-03-09T01:00:00-08:00","state":"PUBLISHED"}}]}"#
        ),
        (
            "trustpilot",
            #"{"reviews":[{"links":[],"id":"tp2§","stars":1,"title":"Nie wieder","text":"Zwei Stunden gewartet"#
                + #".","language":"de","location":null,"createdAt":"2026-03-09T10:02:00Z","updatedAt":null,"experien"#
                + #"cedAt":"2026-03-01T00:00:00Z","companyReply":{"text":"Das tut uns leid.","createdAt":"2026-03-10"#
                + #"T10:00:00Z","updatedAt":null},"isVerified":true,"numberOfLikes":0,"status":"active","reportData""#
                + #":null,"complianceLabels":[],"countsTowardsTrustScore":true,"source":"Organic","consumer":{"id":""#
                + #"cu2","displayName":"Moll P.","numberOfReviews":2},"businessUnit":{"id":"b1","identifyingName":"k"#
                + #"estrelbay.example","displayName":"Kestrel Bay"}}]}"#
        ),
        (
            "reddit",
            #"{"kind":"Listing","data":{"after":null,"before":null,"dist":1,"modhash":"","children":[{"kind":""#
                + #"t3","data":{"id":"p1","name":"t3_p1§","title":"Kestrel Bay &amp; the queue","selftext":"Two hour"#
                + #"s &lt;b&gt; at the pier.","author":"gtellwick","subreddit":"ferries","subreddit_id":"t5_1","perm"#
                + #"alink":"/r/ferries/comments/p1/x/","url":"https://www.reddit.com/r/ferries/comments/p1/x/","crea"#
                + #"ted_utc":1772352060,"edited":false,"score":5,"ups":6,"upvote_ratio":0.8,"num_comments":4,"remove"#
                + #"d_by_category":null}}]}}"#
        ),
        (
            "zendesk",
            #"{"tickets":[{"id":71002§,"external_id":null,"created_at":"2026-03-10T10:02:00Z","updated_at":"20"#
                + #"26-03-11T10:02:00Z","generated_timestamp":1772352000,"subject":"Refund","description":"Where is "#
                + #"my refund?","priority":"urgent","status":"solved","requester_id":882002,"submitter_id":882002,"a"#
                + #"ssignee_id":990002,"brand_id":7,"tags":["refund","vip"],"via":{"channel":"email","source":{"from"#
                + #"":{"address":"moll@tide.example","name":"Moll Pennick"},"to":{},"rel":null}},"group_id":5}],"aft"#
                + #"er_cursor":"c","end_of_stream":false}"#
        ),
        (
            "chatwoot",
            #"{"event":"message_created","id":302§,"content":"Um 22:10 Uhr.","created_at":"2026-03-12T18:02:48"#
                + #".000Z","message_type":"outgoing","content_type":"text","private":false,"content_attributes":{},""#
                + #"source_id":null,"sender":{"id":4,"name":"Wanda","type":"user","email":"w@kestrelbay.example"},"i"#
                + #"nbox":{"id":3,"name":"Web"},"conversation":{"id":20,"inbox_id":3,"channel":"Channel::WebWidget","#
                + #""status":"open","can_reply":true,"unread_count":0,"waiting_since":0,"agent_last_seen_at":0,"cont"#
                + #"act_last_seen_at":0,"timestamp":1772352100,"labels":[],"contact_inbox":{"id":1,"source_id":"s"},"#
                + #""messages":[],"meta":{"sender":{"id":14,"name":"Moll","type":"contact"},"assignee":null}},"accou"#
                + #"nt":{"id":2,"name":"Kestrel Bay"}}"#
        ),
        (
            "activitystreams",
            #"{"@context":"https://www.w3.org/ns/activitystreams","id":"https://tide.example/act/1","type":"Cr"#
                + #"eate","actor":"https://tide.example/users/bo","published":"2026-03-13T15:01:00Z","object":{"id":"#
                + #""https://tide.example/n/1§","type":"Note","attributedTo":"https://tide.example/users/bo","conten"#
                + #"t":"<p>Boat? <a href=\"https://pier.example/\">pier</a></p>","to":["https://www.w3.org/ns/activi"#
                + #"tystreams#Public"],"published":"2026-03-13T15:01:00Z","cc":["https://kestrelbay.example/users/ke"#
                + #"strelbay"],"tag":[{"type":"Mention","href":"https://kestrelbay.example/users/kestrelbay","name":"#
                + #""@kestrelbay"}]}}"#
        ),
        (
            "linkedin",
            #"{"elements":[{"commentUrn":"urn:li:comment:(urn:li:activity:90,1§)","id":"1","actor":"urn:li:per"#
                + #"son:M","object":"urn:li:activity:90","message":{"text":"Congratulations on the new boat","attrib"#
                + #"utes":[]},"created":{"time":1772352001007,"actor":"urn:li:person:M"}}],"paging":{"start":0,"coun"#
                + #"t":10,"total":1}}"#
        ),
    ]
}
