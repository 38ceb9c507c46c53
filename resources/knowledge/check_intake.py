"""Checks the tables of the intake: the form, the cautions, the consents and the medicines. Called by check.py."""
import re

KINDS = {'text', 'note', 'when', 'choice', 'score', 'number', 'areas', 'pressure', 'condition', 'medicines', 'surgeries'}
SEVERITIES = ('do_not_treat', 'ask', 'avoid', 'modify')
LEVELS = ('emergency', 'same_day', 'soon', 'lump')
TESTS = {'question', 'is', 'not', 'within_days', 'medicine', 'recent', 'number', 'below', 'from', 'surgery_within_days', 'age_below', 'age_from'}


def questions(form):
    """Every question and detail by its id."""
    found = {}
    for section in form['sections']:
        for question in section['questions']:
            for one in [question] + question.get('details', []):
                found.setdefault(one['id'], []).append(one)
    return found


def check_form(t, form):
    steps = {step['id'] for step in form['steps']}
    for section in form['sections']:
        t.want(section['step'] in steps, 'intake.json', section['id'], 'stands on no step')
        t.want(section['kind'] in ('open', 'exceptions'), 'intake.json', section['id'], 'is neither open nor exceptions')
        t.text('intake.json', section['id'], 'title', section['title'])
        for question in section['questions']:
            t.want(section['kind'] != 'exceptions' or question['kind'] == 'condition', 'intake.json', question['id'], 'is no condition among exceptions')
            t.want('details' not in question or question['kind'] == 'condition', 'intake.json', question['id'], 'only conditions have details')
            for detail in question.get('details', []):
                t.want(detail['id'].startswith(question['id'] + '.'), 'intake.json', detail['id'], 'is not named after its condition')
    for name, same in questions(form).items():
        t.want(len(same) == 1, 'intake.json', name, 'stands there twice')
        t.want(same[0]['kind'] in KINDS, 'intake.json', name, 'is of no known kind')
        t.text('intake.json', name, 'text', same[0]['text'])
        t.want(('choices' in same[0]) == (same[0]['kind'] in ('choice', 'pressure')), 'intake.json', name, 'has choices and is no choice, or the other way round')
        for choice in same[0].get('choices', []):
            t.text('intake.json', name, 'choice', choice['text'])


def check_test(t, table, row, test, asked, classes, areas):
    t.want(test and set(test) <= TESTS, table, row, 'has a test that nobody knows')
    for key in ('question', 'number'):
        if key not in test:
            continue
        question = asked.get(test[key], [None])[0]
        if not t.want(question, table, row, 'asks for %s, which the form does not' % test[key]):
            continue
        kind = 'number' if key == 'number' else 'when' if 'within_days' in test else None
        t.want(kind in (None, question['kind']), table, row, '%s is no %s' % (test[key], kind))
        for value in test.get('is', []) + test.get('not', []):
            known = areas if question['kind'] == 'areas' else {choice['id'] for choice in question.get('choices', [])}
            t.want(value in known, table, row, '%s cannot be answered with %s' % (test[key], value))
    if 'medicine' in test:
        t.want(test['medicine'] in classes, table, row, 'hangs on an unknown class of medicines')


def check_rows(t, tables, sources):
    cautions, asked = tables['cautions'], questions(tables['intake'])
    classes = {row['id'] for row in tables['medicines']}
    areas = {row['id'] for row in cautions['areas']}
    techniques = {row['id'] for row in cautions['techniques']}
    groups = {row['id'] for row in cautions['groups']}
    for row in cautions['rules'] + cautions['red_flags']:
        name = row['id']
        t.text('cautions.json', name, 'title', row['title'])
        t.want(row['when'] and all(row['when']), 'cautions.json', name, 'holds never or always')
        t.want(row['sources'] and all(s in sources for s in row['sources']), 'cautions.json', name, 'has no source that is known')
        for tests in row['when']:
            for test in tests:
                check_test(t, 'cautions.json', name, test, asked, classes, areas)
    for row in cautions['rules']:
        name = row['id']
        t.want(re.fullmatch(r'[A-Z]\d\d', name) and row['severity'] in SEVERITIES, 'cautions.json', name, 'has no such severity')
        t.want(set(row.get('ban', [])) <= techniques | groups, 'cautions.json', name, 'bans what is no technique')
        t.want(row.get('cap', 1) in (1, 2, 3, 4, 5), 'cautions.json', name, 'has a cap outside 1 to 5')
        t.want(row['where'] and set(row['where']) <= areas | {'body', 'there'}, 'cautions.json', name, 'lies nowhere')
        there = asked.get(row.get('there'), [None])[0]
        t.want('there' not in row or ('there' in row['where'] and there and there['kind'] == 'areas'), 'cautions.json', name, 'takes its place from no question for areas')
        if 'advice' in row:
            t.text('cautions.json', name, 'advice', row['advice'])
    for row in cautions['red_flags']:
        t.want(row['level'] in LEVELS, 'cautions.json', row['id'], 'has no such level')
    for row in cautions['techniques']:
        t.want(set(row['groups']) <= groups, 'cautions.json', row['id'], 'is in a group that does not exist')
    ids = [row['id'] for row in cautions['rules'] + cautions['red_flags']]
    t.want(len(set(ids)) == len(ids), 'cautions.json', 'ids', 'one stands there twice')


def check_intake(t, muscles, sources):
    """Gives what was looked at, in words."""
    tables = {'intake': t.read('intake.json', dict), 'cautions': t.read('cautions.json', dict),
              'medicines': t.read('medicines.json', list), 'consents': t.read('consents.json', list)}
    check_form(t, tables['intake'])
    check_rows(t, tables, sources)
    regions = {row['region'] for row in muscles}
    for row in tables['cautions']['areas']:
        t.want(row['regions'] and set(row['regions']) <= regions, 'cautions.json', row['id'], 'names a region that no muscle lies in')
    named = {region for row in tables['cautions']['areas'] for region in row['regions']}
    for region in regions - named:
        t.want(False, 'cautions.json', region, 'is a region of the atlas that lies in no area')
    names = [name for row in tables['medicines'] for name in row['names']]
    for row in tables['medicines']:
        t.text('medicines.json', row['id'], 'name', row['name'])
        t.want(all(names.count(name) == 1 for name in row['names']), 'medicines.json', row['id'], 'shares a name with another class')
    for row in tables['consents']:
        t.text('consents.json', row['id'], 'title', row['title'])
        t.text('consents.json', row['id'], 'text', row['text'])
        t.want(row['version'] >= 1, 'consents.json', row['id'], 'has no version')
        t.want(set(row.get('muscles', [])) <= {m['id'] for m in muscles}, 'consents.json', row['id'], 'names a muscle that does not exist')
        t.want(set(row.get('areas', [])) <= {a['id'] for a in tables['cautions']['areas']}, 'consents.json', row['id'], 'names an area that does not exist')
    return '%d questions, %d cautions, %d signs for a referral' % (
        len(questions(tables['intake'])), len(tables['cautions']['rules']), len(tables['cautions']['red_flags']))
