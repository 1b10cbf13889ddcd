# The phrases of rules in Chinese sentences (.dslr).
# [when] says when a rule applies, [then] what it concludes. {name:type} is a place; blanks do not matter.
# Attributes, by their Chinese names or their own: flag, choice, choices, number, day, instant,
# moment (day or instant), text, list, any. Values: value (a constant of the attribute before it), amount,
# count, date, time, words (in quotation marks), role, action, form. result_flag and so on are attributes of the outcome.
# In the code, {name} is the value, {name.path} the attribute's name, {name.moment} when it was done,
# {question} the question and {asOf} the moment of asking, if the kind has one.

# What is known
[when]{a:list} 为空={a}.isEmpty()
[when]{a:list} 不为空=!{a}.isEmpty()
[when]{a:any} 已知=isKnown({a})
[when]{a:any} 未知=!isKnown({a})
[when]{a:text} 已填写=isFilled({a})
[when]{a:text} 未填写=!isFilled({a})

# Yes and no, one of several, text
[when]{a:flag} 为 是=isTrue({a})
[when]{a:flag} 为 否=isFalse({a})
[when]{a:choice} 不为 {v:value}=isKnown({a}) && !is({a}, {v})
[when]{a:choice} 不是 {v:value}=isKnown({a}) && !is({a}, {v})
[when]{a:choice} 为 {v:value} 或 {w:value}=is({a}, {v}) || is({a}, {w})
[when]{a:choice} 为 {v:value}=is({a}, {v})
[when]{a:choice} 是 {v:value}=is({a}, {v})
[when]{a:choices} 不包括 {v:value}=!{a}.contains({v})
[when]{a:choices} 包括 {v:value}={a}.contains({v})
[when]{a:text} 不为 {w:words}=isKnown({a}) && !is({a}, {w})
[when]{a:text} 为 {w:words}=is({a}, {w})

# Numbers: 至少 and 至多 include, 超过 and 不足 exclude
[when]{a:number} 至少 {n:amount}=isAtLeast({a}, {n})
[when]{a:number} 不少于 {n:amount}=isAtLeast({a}, {n})
[when]{a:number} 至多 {n:amount}=isAtMost({a}, {n})
[when]{a:number} 不超过 {n:amount}=isAtMost({a}, {n})
[when]{a:number} 超过 {n:amount}=isMoreThan({a}, {n})
[when]{a:number} 多于 {n:amount}=isMoreThan({a}, {n})
[when]{a:number} 不足 {n:amount}=isLessThan({a}, {n})
[when]{a:number} 少于 {n:amount}=isLessThan({a}, {n})
[when]{a:number} 等于 {n:amount}=isAtLeast({a}, {n}) && isAtMost({a}, {n})
[when]{a:number} 为 {n:amount}=isAtLeast({a}, {n}) && isAtMost({a}, {n})

# Days and instants
[when]{a:day} 早于 {d:date}=isLessThan({a}, {d})
[when]{a:day} 不晚于 {d:date}=isAtMost({a}, {d})
[when]{a:day} 晚于 {d:date}=isMoreThan({a}, {d})
[when]{a:day} 不早于 {d:date}=isAtLeast({a}, {d})
[when]{a:day} 为 {d:date}=is({a}, {d})
[when]{a:instant} 早于 {d:time}=isLessThan({a}, {d})
[when]{a:instant} 不晚于 {d:time}=isAtMost({a}, {d})
[when]{a:instant} 晚于 {d:time}=isMoreThan({a}, {d})
[when]{a:instant} 不早于 {d:time}=isAtLeast({a}, {d})

# The verdict on the clause
[then]符合=insert( check({question}) );
[then]适用=insert( applied({question}) );
[then]违反=insert( check({question}).violated() );
[then]提示=insert( check({question}).advisory() );
[then]无法判定 , 缺 {a:any}=insert( check({question}).undetermined({a.path}) );
[then]列明 {a:any}=insert( applied({question}).given({a.path}, {a}) );

# What the clause requires: broken is a violation, not known leaves it open
[then]要求 {a:flag} 为 是=insert( check({question}).isTrue({a.path}, {a}) );
[then]要求 {a:flag} 为 否=insert( check({question}).isFalse({a.path}, {a}) );
[then]要求 {a:text} 已填写=insert( check({question}).filled({a.path}, {a}) );
[then]要求 {a:any} 已知=insert( check({question}).known({a.path}, {a}) );
[then]要求 {a:choice} 不为 {v:value}=insert( check({question}).noneOf({a.path}, {a}, List.of({v})) );
[then]要求 {a:choice} 为 {v:value} 或 {w:value}=insert( check({question}).oneOf({a.path}, {a}, List.of({v}, {w})) );
[then]要求 {a:choice} 为 {v:value}=insert( check({question}).oneOf({a.path}, {a}, List.of({v})) );
[then]要求 {a:choices} 不包括 {v:value}=insert( check({question}).excludes({a.path}, {a}, List.of({v})) );
[then]要求 {a:choices} 包括 {v:value}=insert( check({question}).includesAll({a.path}, {a}, List.of({v})) );
[then]要求 {a:number} 至少 {n:amount}=insert( check({question}).atLeast({a.path}, {a}, {n}) );
[then]要求 {a:number} 不少于 {n:amount}=insert( check({question}).atLeast({a.path}, {a}, {n}) );
[then]要求 {a:number} 至多 {n:amount}=insert( check({question}).atMost({a.path}, {a}, {n}) );
[then]要求 {a:number} 不超过 {n:amount}=insert( check({question}).atMost({a.path}, {a}, {n}) );

# Time limits, counted as the book counts
[then]要求 {a:moment} 在 {b:moment} 之后 {n:count} 分钟内=insert( within({question}, {a.path}, {a.moment}, {b.path}, {b.moment}, Span.ofMinutes({n}), policy.counting(), {asOf}) );
[then]要求 {a:moment} 在 {b:moment} 之后 {n:count} 小时内=insert( within({question}, {a.path}, {a.moment}, {b.path}, {b.moment}, Span.ofHours({n}), policy.counting(), {asOf}) );
[then]要求 {a:moment} 在 {b:moment} 之后 {n:count} 日内=insert( within({question}, {a.path}, {a.moment}, {b.path}, {b.moment}, Span.ofDays({n}), policy.counting(), {asOf}) );

# What the outcome says
[then]结果 {o:result_flag} 为 是=insert( outcome({question}, {o.path}, true) );
[then]结果 {o:result_flag} 为 否=insert( outcome({question}, {o.path}, false) );
[then]结果 {o:result_choice} 为 {v:value}=insert( outcome({question}, {o.path}, {v}) );
[then]结果 {o:result_number} 为 {n:amount}=insert( outcome({question}, {o.path}, {n}) );
[then]结果 {o:result_day} 为 {d:date}=insert( outcome({question}, {o.path}, {d}) );
[then]结果 {o:result_instant} 为 {d:time}=insert( outcome({question}, {o.path}, {d}) );
[then]结果 {o:result_choices} 为 {v:value} 、 {w:value}=insert( outcome({question}, {o.path}, List.of({v}, {w})) );
[then]结果 {o:result_choices} 为 {v:value}=insert( outcome({question}, {o.path}, List.of({v})) );

# Duties somebody now has
[then]由 {r:role} 在 {b:moment} 之后 {n:count} 小时内 {x:action}=insert( obligation({question}, {r}, {x}).by(deadline({b.moment}, Span.ofHours({n}), policy.counting())) );
[then]由 {r:role} 在 {b:moment} 之后 {n:count} 日内 {x:action}=insert( obligation({question}, {r}, {x}).by(deadline({b.moment}, Span.ofDays({n}), policy.counting())) );
[then]由 {r:role} 用 {f:form} {x:action}=insert( obligation({question}, {r}, {x}).on({f}) );
[then]由 {r:role} 向 {t:role} {x:action}=insert( obligation({question}, {r}, {x}).to({t}) );
[then]由 {r:role} {x:action}=insert( obligation({question}, {r}, {x}) );
